nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests013AgentSettingsB0V4type4TestfMp_.swift:4:161-4:171
