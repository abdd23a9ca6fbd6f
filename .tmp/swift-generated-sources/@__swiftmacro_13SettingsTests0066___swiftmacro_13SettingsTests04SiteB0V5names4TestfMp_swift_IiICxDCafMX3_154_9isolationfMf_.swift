nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests04SiteB0V5names4TestfMp_.swift:4:155-4:165
