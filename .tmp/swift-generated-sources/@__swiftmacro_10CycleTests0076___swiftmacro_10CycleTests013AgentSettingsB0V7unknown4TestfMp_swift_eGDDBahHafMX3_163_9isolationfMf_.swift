nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests013AgentSettingsB0V7unknown4TestfMp_.swift:4:164-4:174
