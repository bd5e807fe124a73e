//! Pictures: decoded within limits, turned upright, and encoded anew, so that nothing but the pixels stays.

use super::{FileRefusal, LIMIT, MediaType};
use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, ImageResult, Limits};
use std::io::Cursor;

/// The most pixels a picture may have.
const PIXELS: u64 = 50_000_000;

/// The most memory decoding may take, in bytes.
const MEMORY: u64 = 256 * 1024 * 1024;

/// How close to the original a JPEG is, 1 to 100.
const QUALITY: u8 = 90;

/// Decodes and encodes a picture. It stays what it was, except that a WebP which grows over the limit without loss
/// becomes a JPEG.
pub(super) fn encode_anew(media_type: MediaType, bytes: &[u8]) -> Result<(MediaType, Bytes), FileRefusal> {
    let format = match media_type {
        MediaType::Png => ImageFormat::Png,
        MediaType::Webp => ImageFormat::WebP,
        MediaType::Jpeg
        | MediaType::Pdf
        | MediaType::Docx
        | MediaType::Xlsx
        | MediaType::M4a
        | MediaType::Ogg
        | MediaType::Mp3 => ImageFormat::Jpeg,
    };
    let picture = decode(format, bytes)?;
    let encoded = encode(format, &picture).map_err(|error| refusal(&error))?;
    if format == ImageFormat::WebP && encoded.len() > LIMIT {
        let encoded = encode(ImageFormat::Jpeg, &picture).map_err(|error| refusal(&error))?;
        return Ok((MediaType::Jpeg, encoded.into()));
    }
    Ok((media_type, encoded.into()))
}

fn refusal(error: &ImageError) -> FileRefusal {
    match error {
        ImageError::Limits(_) => FileRefusal::TooManyPixels,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => FileRefusal::Broken,
    }
}

fn decode(format: ImageFormat, bytes: &[u8]) -> Result<DynamicImage, FileRefusal> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS || decoder.total_bytes() > MEMORY {
        return Err(FileRefusal::TooManyPixels);
    }
    // The note how the camera was held goes with the other metadata: the pixels are turned instead.
    let orientation = decoder.orientation().map_err(|error| refusal(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn encode(format: ImageFormat, picture: &DynamicImage) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        ImageFormat::Png => {
            let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
            picture.write_with_encoder(encoder)?;
        }
        ImageFormat::WebP => picture.write_with_encoder(WebPEncoder::new_lossless(&mut bytes))?,
        _ => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?,
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(format: ImageFormat) -> Vec<u8> {
        let picture =
            DynamicImage::ImageRgb8(image::RgbImage::from_fn(40, 20, |x, _| image::Rgb([x as u8 * 6, 90, 30])));
        encode(format, &picture).unwrap()
    }

    /// A JPEG with an EXIF part that says "turn by 90°" and holds a place.
    fn jpeg_with_exif() -> Vec<u8> {
        let plain = encoded(ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"SECRET PLACE");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], b"\xff\xe1", &length, &exif, &plain[2..]].concat()
    }

    fn has(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn metadata_is_gone_and_the_picture_upright() {
        let given = jpeg_with_exif();
        assert!(has(&given, b"SECRET PLACE"));
        let (kind, kept) = encode_anew(MediaType::Jpeg, &given).unwrap();
        assert_eq!(kind, MediaType::Jpeg);
        assert!(!has(&kept, b"SECRET PLACE") && !has(&kept, b"Exif"));
        let picture = decode(ImageFormat::Jpeg, &kept).unwrap();
        assert_eq!((picture.width(), picture.height()), (20, 40));
    }

    #[test]
    fn what_is_glued_to_a_picture_is_gone() {
        for (kind, format) in [
            (MediaType::Png, ImageFormat::Png),
            (MediaType::Webp, ImageFormat::WebP),
            (MediaType::Jpeg, ImageFormat::Jpeg),
        ] {
            let given = [encoded(format), b"<script>alert(1)</script>".to_vec()].concat();
            let (kept_kind, kept) = encode_anew(kind, &given).unwrap();
            assert_eq!(kept_kind, kind);
            assert!(!has(&kept, b"<script>"), "{kind}");
        }
    }

    #[test]
    fn a_cut_off_picture_is_refused() {
        for (kind, format) in [(MediaType::Png, ImageFormat::Png), (MediaType::Webp, ImageFormat::WebP)] {
            let bytes = encoded(format);
            assert_eq!(encode_anew(kind, &bytes[..bytes.len() / 2]), Err(FileRefusal::Broken), "{kind}");
        }
        assert_eq!(encode_anew(MediaType::Jpeg, b"\xff\xd8\xff\xe0"), Err(FileRefusal::Broken));
    }

    #[test]
    fn a_picture_that_unpacks_without_end_is_refused_before_it_is_unpacked() {
        let mut bytes = encoded(ImageFormat::Png);
        bytes[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        let mut crc = 0xffff_ffff_u32;
        for byte in &bytes[12..29] {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
        assert_eq!(encode_anew(MediaType::Png, &bytes), Err(FileRefusal::TooManyPixels));
    }
}
