# ups1 loses its input while n1's second power supply is broken: n1 hangs on one battery, n2 does not. The servers go to n2
# by health first, as a failed supply weighs 5; when its only source is bad n1 has no power, and nothing is left to do. (P2)

site pair

psu n1 2 failed

run 10m

expect srv1 on n2

mains ups1 off

run 10m

expect n1 on

expect n2 on
