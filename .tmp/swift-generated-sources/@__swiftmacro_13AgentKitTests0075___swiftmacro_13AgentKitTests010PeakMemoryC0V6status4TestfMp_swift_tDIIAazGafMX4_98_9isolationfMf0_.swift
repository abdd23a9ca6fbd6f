nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests010PeakMemoryC0V6status4TestfMp_.swift:5:99-5:109
