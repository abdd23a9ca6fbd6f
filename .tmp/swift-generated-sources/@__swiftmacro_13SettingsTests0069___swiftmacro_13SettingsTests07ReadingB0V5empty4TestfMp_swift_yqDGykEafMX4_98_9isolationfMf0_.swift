nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests07ReadingB0V5empty4TestfMp_.swift:5:99-5:109
