nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests07ReadingB0V9durations4TestfMp_.swift:4:162-4:172
