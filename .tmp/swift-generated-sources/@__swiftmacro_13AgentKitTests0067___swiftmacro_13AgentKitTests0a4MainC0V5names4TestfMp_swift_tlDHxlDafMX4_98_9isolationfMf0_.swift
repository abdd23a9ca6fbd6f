nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a4MainC0V5names4TestfMp_.swift:5:99-5:109
