nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests07ReadingB0V11maintenance4TestfMp_.swift:4:165-4:175
