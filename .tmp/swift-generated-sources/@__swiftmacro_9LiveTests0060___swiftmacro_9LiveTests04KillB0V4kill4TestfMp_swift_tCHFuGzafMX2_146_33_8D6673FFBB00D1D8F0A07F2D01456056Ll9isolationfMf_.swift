nil                                                                                                                             

// original-source-range: @__swiftmacro_9LiveTests04KillB0V4kill4TestfMp_.swift:3:147-3:157
