# srv3 must stay off: when the others come back after an outage it does not. Here it runs when the story begins, as a
# person had started it, and is not essential. (P10, R7)
# Sentences: P10.person at, R7.off short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv3 non-essential
----
ok

server srv3 stay-off
----
ok

run 60s
----
ok

mains off
----
ok

run 3m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 finds nonEssential: n1 has no power and hosts srv3, not essential
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
180 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
180 n1 alert warning engine.P10.stopServers.n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
180 n1 P10 stops srv3 on n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
180 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
210 n2 is on, not a member
210 srv3 is off
210 n1 has done P10.stopServers.n1: srv3 stopped
210 n1 no longer finds nonEssential
210 n1 no longer finds pairWithoutPower of pair
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P10.stopServers.n1
210 n1 alert over engine.P3.withdraw.n2
240 n2 is off, not a member
240 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv3 off
----
ok

mains on
----
ok

run 10m
----
245 n1 sees ups1: input good, output from mains, charge 95 %
245 n1 sees ups2: input good, output from mains, charge 95 %
245 n1 no longer finds noPower
245 n1 alert over power.pair.none
545 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
545 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
545 n1 no longer finds waitsForBoot of n2
545 n1 alert over host.n2.waits
550 n2 is on, not a member
550 n1 alert over engine.R1.boot.n2
555 s1 has done R1.boot.n2: n2 is on
555 n1 finds onButAway of n2: n2 is on and not a member of the cluster
790 n2 is on, member
790 n1 no longer finds onButAway of n2

expect srv3 off
----
ok

expect srv1 on n1
----
ok
