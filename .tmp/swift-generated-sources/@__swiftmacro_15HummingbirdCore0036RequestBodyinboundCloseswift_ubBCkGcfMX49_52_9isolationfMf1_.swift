nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/hummingbird/Sources/HummingbirdCore/Request/RequestBody+inboundClose.swift:50:53-50:63
