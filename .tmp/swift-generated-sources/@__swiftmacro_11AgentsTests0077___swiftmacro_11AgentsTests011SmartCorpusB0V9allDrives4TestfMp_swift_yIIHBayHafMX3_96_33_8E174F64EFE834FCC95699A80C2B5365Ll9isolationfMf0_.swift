nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_.swift:4:97-4:107
