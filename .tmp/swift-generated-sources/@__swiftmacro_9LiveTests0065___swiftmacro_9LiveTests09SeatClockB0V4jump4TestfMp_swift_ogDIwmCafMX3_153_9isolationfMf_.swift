nil                                                                                                                             

// original-source-range: @__swiftmacro_9LiveTests09SeatClockB0V4jump4TestfMp_.swift:4:154-4:164
