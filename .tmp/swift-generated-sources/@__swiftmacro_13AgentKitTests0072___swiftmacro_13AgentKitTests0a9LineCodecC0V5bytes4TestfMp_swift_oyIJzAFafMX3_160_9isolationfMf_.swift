nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_.swift:4:161-4:171
