nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests06SecretB0C10unreadable4TestfMp_.swift:5:99-5:109
