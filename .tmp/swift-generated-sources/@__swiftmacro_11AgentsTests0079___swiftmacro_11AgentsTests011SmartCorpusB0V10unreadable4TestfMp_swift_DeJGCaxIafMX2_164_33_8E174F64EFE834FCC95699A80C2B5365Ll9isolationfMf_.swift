nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_.swift:3:165-3:175
