# n2 was shed and its BMC answers nonsense. That is no reason to power anything on.
# Sentences: R4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 4m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P3.withdraw.n2
180 n2 is off, not a member
180 n2 has done P3.withdraw.n2: n2 is off, reason power
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

bmc n2 error
----
ok

mains on
----
ok

run 1h
----
240 n1 sees ups1: input good, output from mains, charge 94.2 %
240 n1 sees ups2: input good, output from mains, charge 94.2 %
240 n1 refuses R1 of n2, by R4: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
240 n1 alert warning bmc.n2.silent: The BMC of n2 answers nonsense: whether n2 is on is not known from it, so nothing is booted or turned off on its word.
240 n1 alert warning engine.R1.n2.refused: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
240 n1 no longer finds noPower
240 n1 no longer finds waitsForBoot of n2
240 n1 alert over host.n2.waits
240 n1 alert over power.pair.none

expect n2 off
----
ok

bmc n2 ok
----
ok

run 10m
----
3855 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
3855 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
3855 n1 alert over bmc.n2.silent
3855 n1 alert over engine.R1.n2.refused
3860 n2 is on, not a member
3860 n1 alert over engine.R1.boot.n2
3865 s1 has done R1.boot.n2: n2 is on
3870 n1 finds onButAway of n2: n2 is on and not a member of the cluster
4100 n2 is on, member
4100 n1 no longer finds onButAway of n2

expect n2 booted by s1 or s2
----
ok
