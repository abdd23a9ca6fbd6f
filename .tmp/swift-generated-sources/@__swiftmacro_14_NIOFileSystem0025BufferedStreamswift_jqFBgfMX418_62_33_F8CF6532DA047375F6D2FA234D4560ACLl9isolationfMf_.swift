nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/swift-nio/Sources/_NIOFileSystem/Internal/BufferedStream.swift:419:63-419:73
