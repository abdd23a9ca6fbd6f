nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests04SiteB0V8thisHost4TestfMp_.swift:5:99-5:109
