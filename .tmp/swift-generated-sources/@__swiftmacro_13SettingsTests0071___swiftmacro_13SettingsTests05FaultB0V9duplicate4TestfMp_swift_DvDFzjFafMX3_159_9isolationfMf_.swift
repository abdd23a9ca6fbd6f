nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V9duplicate4TestfMp_.swift:4:160-4:170
