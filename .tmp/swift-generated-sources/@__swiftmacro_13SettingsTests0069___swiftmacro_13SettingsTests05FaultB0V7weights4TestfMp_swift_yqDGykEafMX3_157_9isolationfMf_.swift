nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V7weights4TestfMp_.swift:4:158-4:168
