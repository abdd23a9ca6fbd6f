nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests07ReadingB0V5alone4TestfMp_.swift:4:158-4:168
