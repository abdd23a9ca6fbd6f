nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V14contradictions4TestfMp_.swift:4:166-4:176
