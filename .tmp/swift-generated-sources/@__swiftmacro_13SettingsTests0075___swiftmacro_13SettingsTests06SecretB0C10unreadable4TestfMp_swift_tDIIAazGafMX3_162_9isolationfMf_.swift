nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests06SecretB0C10unreadable4TestfMp_.swift:4:163-4:173
