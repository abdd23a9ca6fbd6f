nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V7weights4TestfMp_.swift:5:99-5:109
