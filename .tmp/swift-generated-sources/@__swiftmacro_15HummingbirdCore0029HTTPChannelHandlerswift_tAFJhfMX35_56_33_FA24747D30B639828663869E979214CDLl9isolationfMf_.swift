nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/hummingbird/Sources/HummingbirdCore/Server/HTTP/HTTPChannelHandler.swift:36:57-36:67
