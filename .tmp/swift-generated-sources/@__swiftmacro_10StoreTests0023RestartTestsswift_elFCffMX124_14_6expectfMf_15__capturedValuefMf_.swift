path as String

// original-source-range: /work/wt/lab/.tmp/swift-generated-sources/@__swiftmacro_10StoreTests0023RestartTestsswift_elFCffMX124_14_6expectfMf_.swift:1:144-1:199
