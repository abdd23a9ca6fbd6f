nil                                                                                                                             

// original-source-range: @__swiftmacro_9LiveTests04KillB0V4kill4TestfMp_.swift:4:97-4:107
