nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V3all4TestfMp_.swift:4:154-4:164
