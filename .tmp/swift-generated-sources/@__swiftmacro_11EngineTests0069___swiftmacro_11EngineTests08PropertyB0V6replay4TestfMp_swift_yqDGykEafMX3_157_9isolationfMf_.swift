nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08PropertyB0V6replay4TestfMp_.swift:4:158-4:168
