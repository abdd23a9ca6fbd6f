# A power supply of n1 fails: that weighs 5 and moves the servers (H1). Its source losing input instead weighs nothing: that
# is the power rules' (P1).

site pair

psu n1 1 failed

run 5m

expect srv1 on n2

psu n1 1 ok

run 5m

mains ups2 off

run 10m

expect srv1 on n2
