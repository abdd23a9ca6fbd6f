nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests07ReadingB0V5empty4TestfMp_.swift:4:158-4:168
