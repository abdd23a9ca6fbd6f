nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests06SecretB0C6inline4TestfMp_.swift:4:158-4:168
