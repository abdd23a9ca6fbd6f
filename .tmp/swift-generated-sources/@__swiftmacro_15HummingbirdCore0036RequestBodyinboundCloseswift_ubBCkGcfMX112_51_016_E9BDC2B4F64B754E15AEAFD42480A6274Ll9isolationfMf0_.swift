nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/hummingbird/Sources/HummingbirdCore/Request/RequestBody+inboundClose.swift:113:52-113:62
