nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests06SecretB0C8badFiles4TestfMp_.swift:4:160-4:170
