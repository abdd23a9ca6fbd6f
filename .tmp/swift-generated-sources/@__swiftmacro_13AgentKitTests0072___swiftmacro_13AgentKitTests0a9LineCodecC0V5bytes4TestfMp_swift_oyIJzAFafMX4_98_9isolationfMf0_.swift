nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_.swift:5:99-5:109
