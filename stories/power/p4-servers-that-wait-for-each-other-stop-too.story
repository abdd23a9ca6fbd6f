# Two servers were told to start after each other, which cannot be. They are stopped all the same, one after the other.
# Sentences: P4 at, R7.off at

site pair

server srv1 after srv2

server srv2 after srv1

ups ups1 charge 10%

ups ups2 charge 10%

mains off

run 10m

expect srv1 off

expect srv2 off
