nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V04longD04TestfMp_.swift:4:163-4:173
