//! Pages of a long list.

/// Which page of a list is asked for; the first is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// The page, from 1.
    pub number: usize,
    /// Rows on a page.
    pub size: usize,
}

impl PageRequest {
    /// Rows on a page unless told.
    pub const SIZE: usize = 20;

    /// Reads `?page=`; anything that is no page number is the first page.
    pub fn read(text: &str) -> Self {
        let number = text.trim().parse::<usize>().ok().filter(|&n| (1..=100_000).contains(&n)).unwrap_or(1);
        Self { number, size: Self::SIZE }
    }

    /// Rows before this page.
    pub const fn offset(self) -> usize {
        (self.number - 1) * self.size
    }
}

/// One page of a list and what lies around it.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Rows on all pages.
    pub total: usize,
    /// The request it answers.
    pub request: PageRequest,
}

impl<T> Page<T> {
    /// Cuts one page out of a whole list.
    pub fn cut(all: Vec<T>, request: PageRequest) -> Self {
        let total = all.len();
        let rows = all.into_iter().skip(request.offset()).take(request.size).collect();
        Self { rows, total, request }
    }

    /// How many pages there are, at least 1.
    pub fn pages(&self) -> usize {
        self.total.div_ceil(self.request.size).max(1)
    }

    /// The page before, if any.
    pub fn previous(&self) -> Option<usize> {
        (self.request.number > 1).then(|| (self.request.number - 1).min(self.pages()))
    }

    /// The page after, if any.
    pub fn next(&self) -> Option<usize> {
        (self.request.number < self.pages()).then_some(self.request.number + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_page_numbers_mean_the_first_page() {
        for text in ["", "0", "-1", "x", "99999999999999999999"] {
            assert_eq!(PageRequest::read(text).number, 1);
        }
        let page = Page::cut((0..45).collect(), PageRequest::read("3"));
        assert_eq!((page.rows.len(), page.pages(), page.previous(), page.next()), (5, 3, Some(2), None));
    }
}
