nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests06SecretB0C5files4TestfMp_.swift:4:157-4:167
