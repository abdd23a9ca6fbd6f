nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_.swift:5:99-5:109
