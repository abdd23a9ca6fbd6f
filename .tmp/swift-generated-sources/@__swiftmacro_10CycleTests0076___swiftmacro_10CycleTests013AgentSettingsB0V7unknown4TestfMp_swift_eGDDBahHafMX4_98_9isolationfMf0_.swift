nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests013AgentSettingsB0V7unknown4TestfMp_.swift:5:99-5:109
