nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V10unknownKey4TestfMp_.swift:5:99-5:109
