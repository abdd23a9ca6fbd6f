nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_.swift:4:97-4:107
