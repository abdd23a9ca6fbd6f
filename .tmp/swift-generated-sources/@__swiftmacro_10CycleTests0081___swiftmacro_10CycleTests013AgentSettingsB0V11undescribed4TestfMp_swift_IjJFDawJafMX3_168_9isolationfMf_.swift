nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests013AgentSettingsB0V11undescribed4TestfMp_.swift:4:169-4:179
