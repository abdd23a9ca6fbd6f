nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V7rubbish4TestfMp_.swift:5:99-5:109
