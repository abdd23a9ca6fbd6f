# "What exactly happens with several UPSes?" ups1 fails: told. ups2 fails too: after 120 s one node goes. ups1 comes
# back: each node has power again from it, and nobody else goes. The battery of ups2 runs empty: nothing.
# Sentences: P1 at, P3 at, P8 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains ups1 off
----
ok

run 30m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.

mains ups2 off
----
ok

run 3m
----
1800 n1 sees ups2: input bad, output from battery, charge 100 %
1800 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
1800 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
1800 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
1800 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
1800 n1 no longer finds sourceLost of ups1
1800 n1 alert over ups.ups1.input: counted below power.pair.none
1920 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
1920 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
1950 n2 is on, not a member
1950 n1 no longer finds pairWithoutPower of pair
1950 n1 no longer finds noPower of n2
1950 n1 alert over engine.P3.withdraw.n2
1980 n2 is off, not a member
1980 n2 has done P3.withdraw.n2: n2 is off, reason power
1980 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
1980 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok

mains ups1 on
----
ok

run 2h
----
1985 n1 sees ups1: input good, output from mains, charge 45 %
1985 n1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
1985 n1 alert warning ups.ups2.input: ups2 is on battery.
1985 n1 no longer finds noPower
1985 n1 alert over power.pair.none
2285 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2285 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2285 n1 no longer finds waitsForBoot of n2
2285 n1 alert over host.n2.waits
2290 n2 is on, not a member
2290 n1 alert over engine.R1.boot.n2
2295 s1 has done R1.boot.n2: n2 is on
2295 n1 finds onButAway of n2: n2 is on and not a member of the cluster
2530 n2 is on, member
2530 n1 no longer finds onButAway of n2
5555 n1 sees ups2: input bad, output from off, charge 0 %
5565 n1 sees psu2: power supply 2 has no input
5565 n2 sees psu2: power supply 2 has no input
5565 n1 finds fault of n1/psu2: n1: power supply 2 has no input, weighs 0
5565 n1 finds fault of n2/psu2: n2: power supply 2 has no input, weighs 0
5565 n1 alert notice psu.n1.psu2: n1: power supply 2 has no input.
5565 n1 alert notice psu.n2.psu2: n2: power supply 2 has no input.

expect srv1 on n1
----
ok

expect n1 on
----
ok
