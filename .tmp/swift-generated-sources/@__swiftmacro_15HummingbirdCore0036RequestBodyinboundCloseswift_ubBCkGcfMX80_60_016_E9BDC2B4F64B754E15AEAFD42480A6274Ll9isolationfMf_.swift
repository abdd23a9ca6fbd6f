nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/hummingbird/Sources/HummingbirdCore/Request/RequestBody+inboundClose.swift:81:61-81:71
