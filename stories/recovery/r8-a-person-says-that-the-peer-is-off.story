# n2 died, was fenced, and then its UPS ran empty: neither its BMC nor its PDU can tell of it. Later n1 dies too and is started
# by a person. It holds the newest data, but nothing verifies that n2 is off: it starts nothing and says so every minute, until
# a person has looked at n2 and says so.
# Sentences: R8 at, R8 short

site pair separate-ups

policy bootUnknown off

run 1m

crash n2

run 5m

ups ups2 charge 1%

mains ups2 off

run 1h

crash n1

run 1m

start n1

run 20m

expect srv1 off

confirm n2 off

run 5m

expect srv1 on n1
