nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests05FaultB0V6shapes4TestfMp_.swift:4:157-4:167
