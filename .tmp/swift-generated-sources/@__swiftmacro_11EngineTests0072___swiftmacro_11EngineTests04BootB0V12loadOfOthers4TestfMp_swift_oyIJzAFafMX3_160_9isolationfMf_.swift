nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V12loadOfOthers4TestfMp_.swift:4:161-4:171
