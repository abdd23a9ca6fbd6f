nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_.swift:3:163-3:173
