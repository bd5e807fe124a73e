### Words of the look: signs, forms, errors and mails, where site.ftl has none.

## Signs and forms.

look-not-found = Not in this register – do not pay
look-currency = Currency
look-not-open = Not open to you here, and why
look-search-label = Name, phone, licence or certificate number

## Ways on, under an error and wherever a page has nothing better to offer.

look-way-check = Search by name, number or telephone.
look-way-fee = By our standard, and by the law.
look-way-verify = Somebody shows you a certificate? See whether it is real.
look-address-opened = Address opened:
look-came-to-check = You came to check a company?
look-no-answer = No answer is not a good answer. Do not pay until you have seen it here.

## Every e-mail.

look-mail-address = If the button does not work, open this address:
look-mail-never = We never ask for a password or for money by e-mail.
