import Facts
import Hummingbird
